"""Words with letters that English does not have: names of places, people and dishes, and invented ones in the spelling of a language."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.words import kept_aside

_PLACES = (
    "São Paulo", "Zürich", "Malmö", "Győr", "Wrocław", "Gdańsk", "Poznań", "Besançon", "Orléans", "Nîmes", "Córdoba", "Málaga", "Logroño",
    "Bogotá", "Medellín", "Asunción", "Brașov", "Timișoara", "Niš", "Šibenik", "Plzeň", "České Budějovice", "Košice", "Žilina", "Pécs",
    "Århus", "Tromsø", "Ålesund", "Reykjavík", "Jyväskylä", "Göteborg", "Düsseldorf", "Köln", "Lübeck", "Saarbrücken", "Muğla",
    "Eskişehir", "Belém", "Maceió", "Goiânia", "Setúbal", "Évora", "Viña del Mar", "La Coruña", "Saint-Étienne", "Aix-en-Provence",
    "Puy-de-Dôme", "L'Aquila", "Forlì", "Þórshöfn", "Bạc Liêu", "Perú", "Türkiye", "Côte d'Ivoire", "Österreich", "España", "Réunion",
)  # fmt: skip
_PEOPLE = (
    "Zoë", "José", "François", "Søren", "Łukasz", "Jürgen", "Renée", "Þóra", "Çağla", "Siân", "Nuñez", "Chloë", "O'Neill", "D'Angelo",
    "Anaïs", "Göran", "Márta", "Ágnes", "João", "Ximénez", "Léa", "Håkon", "Müller", "Şule", "Mónica", "Jiří", "Ștefan", "Beyoğlu",
)  # fmt: skip
_DISHES = (
    "crêpes", "pâté", "soufflé", "jalapeños", "piña colada", "açaí", "pão de queijo", "smørrebrød", "köttbullar", "käsespätzle", "bánh mì",
    "tiramisù", "caffè latte", "café crème", "thé vert", "börek", "ćevapi", "kürtőskalács", "rösti", "müsli", "mousse au chocolat",
    "pain au levain", "tarte aux pommes", "brötchen", "purée", "jamón", "queso añejo", "gözleme", "żurek", "knödel", "fondue", "gnocchi",
)  # fmt: skip
_SPELLINGS: tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (  # how syllables begin, what stands in their middle, how they end
    (("b", "fr", "d", "l", "ch", "m", "r", "gu", "p", "v"), ("é", "ê", "è", "ou", "â", "ai", "eau", "î", "o"), ("", "", "lle", "ne", "çon")),
    (("k", "sch", "b", "gr", "f", "m", "st", "w", "h"), ("ü", "ö", "ä", "ei", "u", "au", "e"), ("ß", "n", "ck", "rg", "", "t", "l")),
    (("ł", "sz", "k", "cz", "d", "w", "m", "gr", "ż"), ("ó", "ą", "ę", "o", "y", "a", "ie"), ("ń", "ć", "w", "ź", "k", "ś", "")),
    (("c", "r", "m", "t", "l", "g", "s", "p"), ("á", "ó", "ñe", "í", "a", "ú", "ue"), ("n", "s", "", "do", "ra")),
    (("s", "c", "m", "b", "v", "p", "g"), ("ã", "õe", "ão", "â", "ç", "é", "o"), ("s", "m", "", "r")),
    (("ø", "bj", "sk", "å", "h", "t", "v"), ("ø", "å", "æ", "i", "o"), ("rd", "n", "l", "d", "g")),
    (("ş", "ç", "k", "b", "y", "d"), ("ü", "ö", "ı", "a", "ğa"), ("m", "k", "r", "ş", "z")),
    (("č", "š", "ř", "ž", "d", "v", "h"), ("ě", "ů", "á", "í", "e", "o"), ("k", "ň", "v", "c", "")),
)  # fmt: skip


def place(content: Content) -> str:
    """A town or a country."""
    return _known(content, _PLACES)


def person(content: Content) -> str:
    """Somebody's name."""
    return _known(content, _PEOPLE)


def dish(content: Content) -> str:
    """Something to eat or to drink."""
    return _known(content, _DISHES)


def _known(content: Content, names: tuple[str, ...]) -> str:
    """One of the names, none of whose words is one that training never shows."""
    while True:
        name: str = content.choose(*names)
        if not any(map(kept_aside, name.split())):
            return name


def coined(content: Content) -> str:
    """A word that nobody knows, of one to three syllables in the spelling of one language; now and then with a capital."""
    onsets, middles, ends = content.choose(*_SPELLINGS)
    count = content.choose(1, 2, 2, 3)
    text = "".join(content.choose(*onsets) + content.choose(*middles) + content.choose(*ends) for _ in range(count))
    return text.capitalize() if content.chance(0.45) else text
