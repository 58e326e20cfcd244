"""States, provinces and countries that stand behind a town: "Ashby, OR", "London, England". Pure data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words as listed

# of two letters, some of which are words too
ABBREVIATED = listed(
    """al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc
    nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy bc ab on qc mb sk ns nb uk usa us uae"""
)
# of those, what small letters say otherwise
WORDS = listed("in or me ok oh hi id la de co al ma pa us on mi ne ab ct md")
NAMED = listed(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
    missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
    virginia washington wisconsin wyoming ontario quebec alberta england scotland wales ireland britain
    france germany spain italy portugal austria switzerland belgium netherlands holland denmark sweden
    norway finland poland greece turkey canada mexico brazil argentina australia india china japan
    deutschland osterreich schweiz frankreich italien spanien allemagne suisse belgique italie espagne
    espana alemania francia italia suiza alemanha espanha franca suica germania spagna svizzera duitsland
    belgie frankrijk spanje"""
)
