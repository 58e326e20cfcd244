"""All settings. Each is read strictly from the environment; docs/settings.md lists them.

With nothing set this is a development checkout. LEADQUAL_DEBUG=false is production: what would be
a guess there (secrets, hosts, databases) has to be set, or the start stops.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from leadqual.environment import (
    database,
    env,
    env_bool,
    env_choice,
    env_int,
    env_list,
    env_url,
    mail,
    require,
)
from leadqual.logging import configuration

BASE_DIR = Path(__file__).resolve().parent.parent
VAR = BASE_DIR / "var"

DEBUG = env_bool("LEADQUAL_DEBUG", True)
if not DEBUG:
    require("SECRET_KEY", "DATABASE_URL", "REDIS_URL", "ALLOWED_HOSTS", "LEADQUAL_PUBLIC_URL")
SECRET_KEY = env("SECRET_KEY", "development-only-" * 4)
SECRETS_KEYS = env_list("LEADQUAL_SECRETS_KEY") or [SECRET_KEY]  # the first seals, all of them open
DATABASE_URL = env("DATABASE_URL", "postgresql://leadqual@127.0.0.1:5432/leadqual")
REDIS_URL = env("REDIS_URL", "redis://127.0.0.1:6379/0")
PUBLIC_URL = env_url("LEADQUAL_PUBLIC_URL", "http://127.0.0.1:8000")
ALLOWED_HOSTS = env_list("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = ["{0.scheme}://{0.netloc}".format(urlsplit(PUBLIC_URL))]

INSTALLED_APPS = [
    "unfold",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "channels",
    "django_htmx",
    "ninja",
    "pgtrigger",
    "leadqual.accounts",
    "leadqual.qualification",
    "crm",
    "routing",
    "conversations",
    "leadqual.funnel",
]
MIDDLEWARE = [
    "leadqual.health.HealthMiddleware",
    "conversations.origins.chat_cors",
    "leadqual.api_errors.errors_as_json",
    "leadqual.content_policy.content_policy",
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "leadqual.urls"
ASGI_APPLICATION = "leadqual.asgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# Under ASGI requests share threads, so they share a pool of connections too; 0 gives each thread its own.
DATABASES = {"default": database(DATABASE_URL)}
DATABASE_POOL = env_int("LEADQUAL_DATABASE_POOL", 8)
if DATABASE_POOL:
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    DATABASES["default"]["OPTIONS"] = {
        **cast("dict[str, object]", DATABASES["default"]["OPTIONS"]),
        "pool": {"min_size": 0, "max_size": DATABASE_POOL, "timeout": 10},
    }
# Turns of live chats take a road of their own: threads that keep one connection each.
CHAT_DATABASE_THREADS = env_int("LEADQUAL_CHAT_DATABASE_THREADS", 8, least=1)
# A turn belongs to the process that runs it for this long at a time; then the sweep may begin it again.
CHAT_LEASE_SECONDS = env_int("LEADQUAL_CHAT_LEASE_SECONDS", 10, least=1)
CHAT_ANSWER_SECONDS = env_int("LEADQUAL_CHAT_ANSWER_SECONDS", 60, least=1)
CHAT_IDLE_MINUTES = env_int("LEADQUAL_IDLE_MINUTES", 30, least=1)
CHAT_MESSAGES_PER_MINUTE = env_int("LEADQUAL_CHAT_MESSAGES_PER_MINUTE", 20)
CHAT_ADDRESS_MESSAGES_PER_MINUTE = env_int("LEADQUAL_CHAT_ADDRESS_MESSAGES_PER_MINUTE", 120)
CHAT_ADDRESS_CONVERSATIONS_PER_HOUR = env_int("LEADQUAL_CHAT_ADDRESS_CONVERSATIONS_PER_HOUR", 60)
CHAT_ADDRESS_VISITS_PER_MINUTE = env_int("LEADQUAL_CHAT_ADDRESS_VISITS_PER_MINUTE", 300)
SCRIPTED_DELAY_MS = env_int("LEADQUAL_SCRIPTED_DELAY_MS", 0)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "/login/"
LOGIN_REDIRECT_URL = "/leads/"
LOGOUT_REDIRECT_URL = "/login/"

CHANNEL_LAYERS = {
    "default": {"BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer", "CONFIG": {"hosts": [REDIS_URL]}}
}
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": "leadqual",
        "OPTIONS": {"socket_connect_timeout": 3, "socket_timeout": 5},
    }
}

# Rows are the truth and tasks only wake workers. So a task may run twice and none has to survive: long waits
# are rows that a sweep finds, because with late acknowledgement a task that waits longer than the
# visibility timeout would be handed out a second time.
CELERY_BROKER_URL = REDIS_URL
# Whoever wakes a worker while the broker is away is told so at once; a chat must not wait for it.
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 600,
    "global_keyprefix": "leadqual:",
    "max_retries": 0,
    "socket_connect_timeout": 2,
}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_SERIALIZER = "json"
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_SOFT_TIME_LIMIT = 120
CELERY_TASK_TIME_LIMIT = 150
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_CONCURRENCY = env_int("LEADQUAL_WORKER_PROCESSES", 2, least=1)
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_WORKER_REDIRECT_STDOUTS = False

LANGUAGE_CODE = "en"
TIME_ZONE = env_choice("LEADQUAL_TIME_ZONE", "UTC", tuple(sorted(available_timezones())))
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]

# The back office looks like the lead pages: the same name, mark and green.
_GREENS = {"50": 98, "100": 95, "200": 90, "300": 83, "400": 74, "500": 58, "600": 48, "700": 42, "800": 36}
UNFOLD = {
    "SITE_TITLE": "leadqual",
    "SITE_HEADER": "leadqual",
    "SITE_ICON": "/static/leadqual.svg",
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": "/static/leadqual.svg"}],
    "SCRIPTS": ["/static/admin.js"],
    "SITE_DROPDOWN": [  # the way back from the back office
        {"title": "Back office", "link": "/admin/"},
        {"title": "Leads", "link": "/leads/"},
        {"title": "Funnel", "link": "/funnel/"},
        {"title": "Models: health and cost", "link": "/model-health/"},
    ],
    "COLORS": {
        "primary": {
            name: f"oklch({light}% .07 186)" for name, light in {**_GREENS, "900": 30, "950": 22}.items()
        }
    },
}

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "servestatic.storage.CompressedManifestStaticFilesStorage"
    },
}

HTTPS = env_bool("LEADQUAL_HTTPS", not DEBUG)
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = env_int("LEADQUAL_HSTS_SECONDS", 30 * 24 * 3600) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# What one request may carry. The chat API refuses far less; this only keeps memory safe.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
ALLOW_PRIVATE_ADDRESSES = env_bool("LEADQUAL_ALLOW_PRIVATE_ADDRESSES", DEBUG)
# Besides the websites that show a widget; see docs/knowledge.md.
KNOWLEDGE_HOSTS = env_list("LEADQUAL_KNOWLEDGE_HOSTS")

vars().update(mail(env("EMAIL_URL", "file:"), VAR / "mail"))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("LEADQUAL_MAIL_FROM", "Fernhill Desk <hello@fernhill.example>")

OPENAI_BASE_URL = env_url("OPENAI_BASE_URL", "")
OPENAI_API_KEY = env("OPENAI_API_KEY")
LEADQUAL_MODEL = env("LEADQUAL_MODEL")
MODEL_PRIVATE_ADDRESSES = env_bool("LEADQUAL_MODEL_PRIVATE_ADDRESSES", DEBUG)
# For the model of the environment; others have theirs in the admin.
MODEL_FIRST_SECONDS = env_int("LEADQUAL_MODEL_FIRST_SECONDS", 6, least=1)
MODEL_TOTAL_SECONDS = env_int("LEADQUAL_MODEL_TOTAL_SECONDS", 15, least=1)
MODEL_MAX_TOKENS = env_int("LEADQUAL_MODEL_MAX_TOKENS", 700, least=50)

LOGGING = configuration(env_choice("LEADQUAL_LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR")))
