from django.contrib.auth.views import LogoutView
from django.urls import path
from django.views.generic import RedirectView

from .views import ChangePassword, ForgottenPassword, LogIn, NewPassword

urlpatterns = [
    path("login/", LogIn.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("password/", ChangePassword.as_view(), name="password"),
    path("password/forgotten/", ForgottenPassword.as_view(), name="forgotten-password"),
    path("password/new/<uidb64>/<token>/", NewPassword.as_view(), name="new-password"),
    path("admin/login/", RedirectView.as_view(pattern_name="login", query_string=True)),
]
