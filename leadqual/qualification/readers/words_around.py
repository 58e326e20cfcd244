"""Words before and after a number that bound it, blur it or join it to another. Data.

Phrases are written as tokens with single spaces, signs apart: "ca .", "jusqu ' à".
"""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import phrases, words

_AT_LEAST = """starting at|starting from|at least|at minimum|a minimum of|minimum of|minimum|min|min .
    |no less than|not less than|no fewer than|not fewer than|more than|over|above|upwards of|upward of
    |north of|greater than|in excess of|well over|exceeding|not under|>|> =|≥
    |mindestens|wenigstens|minimal|mehr als|über|ab|nicht weniger als|nicht unter|gut über
    |au moins|plus de|plus d '|au minimum|minimum|à partir de|pas moins de|al menos
    |por lo menos|como mínimo|más de|mas de|a partir de|no menos de|mínimo|minimo|un mínimo de
    |pelo menos|no mínimo|mais de|mais do que|mais que|acima de|não menos de|almeno|minimo|più di|piu di
    |oltre|non meno di|oltre i|oltre le|minstens|ten minste|tenminste|meer dan|boven de|vanaf
    |niet minder dan|ruim|ruim boven de|minimaal|minimum|para cima de|mais para cima de|au - dessus de
    |exceed|dépasser|excéder|superar|sobrepasar|exceder|ultrapassar|superare|überschreiten
    |pasar de|pasar de los|pasar de las|pasarnos de|passar de|passar dos|passar das|passar os
    |au dessus de|au delà de|por encima de|al di sopra di|sopra i|oberhalb von"""
_JUST_OVER = """just over|just above|a little over|slightly over|slightly above|slightly more than|a bit over
    |a bit more than|a little more than|knapp über|etwas über|etwas mehr als|un peu plus de|à peine plus de
    |algo más de|algo mas de|poco más de|un poco más de|pouco mais de|um pouco mais de|poco più di
    |un poco più di|poco oltre|iets meer dan|net boven de|net over de|iets boven de"""
_JUST_UNDER = """just under|just below|a little under|slightly under|a bit under|slightly less than
    |a bit less than|a little less than|slightly below|just shy of|knapp unter|etwas unter|etwas weniger als
    |un peu moins de|algo menos de|poco menos de|un poco menos de|pouco menos de|um pouco menos de
    |poco meno di|un poco meno di|net onder de|iets minder dan|iets onder de"""
_AT_MOST = """at most|at maximum|a maximum of|maximum of|maximum|max|max .|no more than|not more than
    |not over|no greater than|not greater than|no higher than|not higher than|lower than|smaller than
    |capped at|a limit of|nothing over|nothing above|nothing more than|not exceeding|up to|under|below
    |less than|fewer than|shy of|not even|south of|within|not above|cannot exceed|can ' t exceed|<|< =|≤
    |höchstens|allenfalls|hoechstens|maximal|maximum|bis zu|bis|bis maximal|unter|unterhalb von
    |weniger als|nicht mehr als|nicht über|jusqu ' à|jusqu ' a|au plus|au maximum|maximum|moins de
    |moins d '|pas plus de|pas plus d '|sous les|en dessous de|como máximo|como mucho|máximo|maximo
    |menos de|no más de|no mas de|hasta|un máximo de|por debajo de|a lo sumo|no máximo|até|ate|menos que
    |menos do que|não mais de|não mais do que|não mais que|abaixo de|um máximo de|al massimo|massimo
    |meno di|non più di|non piu di|fino a|sotto i|al di sotto di|un massimo di|maximaal|hooguit|hoogstens
    |minder dan|niet meer dan|tot|tot aan|onder de|ten hoogste|tot maximaal|tops|at the most|a max of
    |at the very most|tope|como tope|grand max|al tetto di|no llegamos a|no llegamos ni a|no llega a
    |no llegan a|não chega a|não chegamos a|não chegam a|nao chega a|nao chegamos a|non arriviamo a
    |non arriva a|on n ' arrive pas à|on n ' est pas à|allerhöchstens|maximalst|no pasamos de|no pasa de
    |no pasan de|não passamos de|não passa de|non superiamo|non supera|non oltre|non andiamo oltre
    |ne dépassons pas|ne dépasse pas|niet boven de|niet boven|nicht mehr wie|keinen cent mehr als
    |keinen euro mehr als|pas un euro de plus que|pas un centime de plus que|ni un euro más de
    |ni un céntimo más de|nem um euro a mais que|non un euro più di|geen cent meer dan|geen euro meer dan
    |not a penny more than|not a cent more than"""
_ABOUT = """around|about|approximately|approx|approx .|roughly|circa|ca|ca .|c .|some|maybe|perhaps
    |probably|possibly|~|≈|±|±|something like|somewhere around|somewhere near|in the region of
    |in the neighborhood of|in the neighbourhood of|close to|nearly|almost|just about|or so|i think
    |i guess|i ' d say|i ' d guess|i would say|i believe|say|like|more like|in the ballpark of|ballpark
    |an estimated|estimated||etwa|ungefähr|ungefaehr|rund|zirka|um die|so um die|so|vielleicht|wohl
    |schätzungsweise|knapp|fast|gut|annähernd|ungefähr so|grob|an die|wahrscheinlich|so etwa|so ungefähr
    |ich glaube|ich denke|ich schätze|environ|à peu près|a peu pres|autour de|près de|pres de|presque
    |quelque|peut - être|peut être|grosso modo|dans les|aux alentours de|plus ou moins|vers les|disons
    |alrededor de|cerca de|aproximadamente|unos|unas|más o menos|mas o menos|casi|quizá|quizás|quizas
    |tal vez|como|como unos|como unas|en torno a|sobre|sobre los|aproximado|digamos|uns|umas|mais ou menos
    |quase|talvez|por volta de|em torno de|em volta de|cerca das|circa|più o meno|piu o meno|quasi
    |intorno a|intorno ai|intorno alle|forse|sui|sulle|all ' incirca|attorno a|attorno ai
    |approssimativamente|diciamo|ongeveer|zo ' n|rond de|rond|om en nabij|om en bij|bijna|misschien
    |plusminus|plus minus|een stuk of|een man of|net geen|zowat|grofweg|ongeveer zo ' n|zeg|gut und gerne
    |gut und gern|ik denk|ik schat|sur une base de|une|pushing|hovering around|give or take
    |mais coisa menos coisa"""
_ABOUT_AFTER = """or so|ish|- ish|or thereabouts|thereabouts|give or take|more or less|approximately|approx
    |roughly|odd|- odd|i think|i guess|i ' d say|or something|or something like that|maybe|probably
    |about|so ungefähr|ungefähr|circa|oder so|in etwa|etwa|schätze ich|glaube ich|plus minus|environ
    |à peu près|ou quelque chose comme ça|à vue de nez|más o menos|mas o menos|aproximadamente|o así
    |o algo así|aprox|aprox .|mais ou menos|ou algo assim|ou por aí|por aí|più o meno|piu o meno|circa
    |o giù di lì|all ' incirca|ongeveer|of zo|of daaromtrent|ruwweg|ca|plus ou moins|denk ik|je crois
    |je pense|creo|acho"""
_AT_LEAST_AFTER = """+|plus|or more|and up|and upwards|and above|or above|or over|and more|or higher
    |as a minimum|as the minimum|at the minimum|at a minimum|at the least|at the very least
    |or better|or newer|or later|onwards|oder neuer|ou plus récent|o más nuevo|o posterior|ou mais recente
    |o più recente|of nieuwer|at least|minimum|min|upwards|and counting|oder mehr|und mehr|aufwärts
    |und aufwärts
    |mindestens|und darüber|ou plus|et plus|au moins|minimum|au minimum|o más|o mas|y más|como mínimo
    |al menos|mínimo|por lo menos|ou mais|e mais|no mínimo|pelo menos|o più|o piu|e più|in su|almeno
    |minimo|of meer|en meer|minstens|en hoger|of hoger|minimaal"""
_AT_MOST_AFTER = """as a maximum|as the maximum|as the limit|as a limit|at the very most|at the maximum
    |at a maximum
    |or less|or fewer|or under|or below|and under|and below|at most|max|max .|maximum|tops
    |at the most|or lower|oder weniger|höchstens|maximal|maximum|ou moins|maximum|au plus|au maximum|max
    |grand maximum|o menos|como máximo|como mucho|máximo|a lo sumo|ou menos|no máximo|o meno|massimo
    |al massimo|of minder|maximaal|hooguit|hoogstens|maxi|grand maxi|grand max|and not a penny more
    |not a penny more|and not a cent more|not a cent more|not a dime more|and not one more|and no more
    |and not more|not more|no more than that
    |und keinen cent mehr|keinen cent mehr|und nicht mehr
    |und mehr nicht|mehr nicht|et pas plus|pas plus
    |et pas un centime de plus|pas un centime de plus|et pas un euro de plus|pas un euro de plus
    |y no más|y ni un euro más|ni un euro más|ni un céntimo más|y ni un céntimo más|de tope
    |e não mais|e nem mais um cêntimo|nem mais um cêntimo|nem um centavo a mais
    |e non di più|e non un euro di più|non un euro di più|non un centesimo di più|e non oltre
    |en geen cent meer|geen cent meer|en niet meer|en geen euro meer
    """
_SOME_MORE_AFTER = """something|- something|and something|y pico|y tantos|y tantas|y algo|e tantos
    |e tal|e tantas|e passa|e poucos|e pouco|e rotti
    |und ein paar|et quelques|et des poussières|en nog wat|and change"""
_TO = """. .|. . .|…|-|- -|to|till|until|through|or|up to|bis|bis zu|oder|à|a|ou|jusqu ' à|o|u|hasta|até
    |fino a|ai|alle|tot|of"""
_AND = "and|&|und|et|y|e|en"
_BETWEEN = (
    """between|zwischen|entre|tra|fra|tussen|entre los|entre las|tra i|tra le|fra i|entre os|entre as"""
)
_FROM = "from|anywhere from|von|de|desde|da|dai|van"


# "up to" after a form of "to be" tells how far somebody has grown; "would like" is no guess
_REACHED = "re up to|are up to|is up to|s up to|now up to|went up to|grew up to|got up to|m up to"
_NO_GUESS = """d like|would like|i like|we like|also like|to like|really like|what about|how about
    |talk about|talking about"""
_NOT_OLDER = """not older than|no older than|newer than|more recent than|no earlier than|not before
    |nicht älter als
    |nicht aelter als|neuer als|pas plus vieux que|pas plus ancien que|plus récent que|no más antiguo que
    |más nuevo que|não mais antigo que|mais novo que|mais recente que|non più vecchio di|più recente di
    |niet ouder dan|nieuwer dan"""
_NOT_NEWER = """not newer than|not younger than|no younger than|nicht jünger als|niet jonger dan
    |pas plus jeune que|no más joven que|non più giovane di"""
BEFORE: dict[str, str] = (
    dict.fromkeys(phrases(_ABOUT), "about")
    | dict.fromkeys(phrases(_AT_LEAST) | phrases(_JUST_OVER), "min")
    | dict.fromkeys(phrases(_AT_MOST) | phrases(_JUST_UNDER), "max")
    | dict.fromkeys(phrases(_NOT_OLDER), "newer")
    | dict.fromkeys(phrases(_NOT_NEWER), "older")
    | dict.fromkeys(phrases(_REACHED), "reached")
    | dict.fromkeys(phrases(_NO_GUESS), "none")
)
AFTER: dict[str, str] = (
    dict.fromkeys(phrases(_ABOUT_AFTER), "about")
    | dict.fromkeys(phrases(_AT_LEAST_AFTER), "min")
    | dict.fromkeys(phrases(_AT_MOST_AFTER), "max")
    | dict.fromkeys(phrases(_SOME_MORE_AFTER), "some more")
)
JUST = tuple(phrases(_JUST_OVER) | phrases(_JUST_UNDER))
TO = phrases(_TO)
AND = phrases(_AND)
BETWEEN = phrases(_BETWEEN)
FROM = phrases(_FROM)
LONGEST = 7  # tokens in the longest phrase
# small words that may stand between such a phrase and its number
BETWEEN_WORDS = words("the of de den der die das les los las i gli le ' a an")
