"""What people tell numbers of in English, for bars."""

from toolcall.datamodules.synthetic.plot.charts.codes import acronyms, codes
from toolcall.datamodules.synthetic.plot.charts.unusual_labels import dishes, people, places
from toolcall.datamodules.synthetic.plot.stories.scene import Scene

_MONEY = ("£{}", "£{}", "${}", "${}", "€{}", "€{}", "{} euros", "{} bucks", "{} dollars", "{} pounds", "{}€", "{} €")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_PEOPLE = (
    "Anna", "Tom", "Priya", "Noah", "Mehmet", "Ines", "uncle Bob", "Wei", "Sara", "grandma", "Leo", "Fatima", "Ben", "Kim", "Olga", "Dad",
    "Mum", "Ravi", "Mia", "aunt Jo", "Emma", "Luca", "Yuki", "Paul",
)  # fmt: skip
_FOODS = (
    "pizza", "sushi", "tacos", "ramen", "curry", "burgers", "falafel", "dumplings", "pasta", "salad", "kebab", "soup", "lasagna",
    "pad thai", "fried rice", "burritos", "noodles", "sandwiches", "fish fingers", "veggie wraps", "stew", "risotto",
)  # fmt: skip
_BARE = ("{l} {v}", "{l} {v}", "{l} {v}", "{l}: {v}", "{l} - {v}")

SCENES: tuple[Scene, ...] = (
    Scene(
        "[we|my class|the office|our team|the kids|the whole street|our book club|the night shift] [voted on|voted for|had a vote on] "
        "[dinner|friday's meal|the party food|what to eat|the picnic|the canteen menu][, |: |: | - |. |... ]",
        (*_BARE, ("{l} got {v}", "{l} {v}"), "{v} for {l}", ("{v} votes for {l}", "{v} for {l}"), ("{l} got {v} votes", "{l} {v}")),
        _FOODS, 1, 40,
    ),
    Scene(
        "[vote on the new logo|votes for the team name|name vote|class president vote|poll in the group chat|who should be captain]"
        "[, |: |: | - |? ]",
        (*_BARE, ("{v} votes for {l}", "{v} for {l}"), ("{l} got {v}", "{l} {v}"), "{v} picked {l}", "{v} want {l}"),
        _PEOPLE, 1, 60,
    ),
    Scene(
        "[i asked|we asked|we polled] [20|25|30|32|40|60|80|120] [people|students|colleagues|neighbours|customers] how they "
        "[come to work|get here|travel|get to school][: |, | - |. ]",
        ("{v} {l}", "{v} come {l}", "{l} {v}", "{l}: {v}", ("{v} said {l}", "{v} {l}")),
        ("by bus", "by car", "on foot", "by bike", "by train", "by tram", "by scooter", "by boat", "by taxi", "by metro"), 1, 60, open=False,
    ),
    Scene(
        "[last month |this month |in may |so far |on our trip |this week |for the party |yesterday |]i [spent|spent|spent|paid|blew] ",
        ("{u} on {l}", "{u} on {l}", ("{u} on {l}", "{v} on {l}")),
        ("books", "shoes", "tea", "rent", "gifts", "coffee", "gas", "bus fare", "concert tickets", "parking", "haircuts", "snacks",
         "phone bill", "cat food", "train tickets", "plants", "paint", "toys", "museum entry", "bike repairs", "sweets", "bread"),
        2, 400, units=_MONEY, places=(0, 0, 0, 2),
    ),
    Scene(
        "[my|our|mom's|the club's] [spending|budget|expenses|bills|costs] [this month|last week|in april|for the trip|so far]"
        "[: |: |, | - | were | - so |... ]",
        ("{l} {u}", "{l} {u}", "{u} for {l}", "{l}: {u}", "{u} on {l}", "{u} {l}", "{l} was {u}"),
        ("rent", "food", "heating", "petrol", "internet", "music lessons", "school stuff", "vet", "bus pass", "gym", "insurance", "gifts"),
        5, 1900, units=_MONEY, places=(0, 0, 2),
    ),
    Scene(
        "",
        (("the {l} sleeps {u}", "the {l} {v}"), ("the {l} sleeps {u} a day", "the {l} {v}"), ("the {l} slept for {u}", "the {l} for {v}")),
        ("cat", "dog", "hamster", "baby", "parrot", "pony", "tortoise", "rabbit", "puppy", "goldfish"),
        2, 20, units=("{} hours", "{}h", "{} hrs", "{} hours"), myself=("me", "me {v}"), open=False,
    ),
    Scene(
        "[my|our|grandma's|the school] [garden|allotment|greenhouse|balcony|orchard] [this year|this summer|so far|in july|today|gave us]"
        "[: |: |, | - |... ]",
        (*_BARE, "{v} {l}", "{l} {u}", "{u} of {l}", ("{u} of {l}", "{v} of {l}")),
        ("beans", "zucchini", "peppers", "carrots", "pumpkins", "radishes", "onions", "strawberries", "cucumbers", "leeks", "beets",
         "cherry tomatoes", "sweet corn", "plums", "potatoes", "chili peppers", "squash", "peas"),
        1, 90, units=("{} kg", "{}kg", "{} pounds", "{} kilos"),
    ),
    Scene(
        "[this week |last week |so far |]i [ran|walked|cycled|swam|rowed|hiked] ",
        (("{u} on {l}", "{v} on {l}"), "{u} on {l}"),
        _DAYS, 1, 25, units=("{} km", "{}km", "{} miles", "{} laps"), places=(0, 0, 1), timed=True, in_order=True, open=False,
    ),
    Scene(
        "[the shelter|the farm|our vet|the pet shop|the petting zoo|uncle's farm] [has|has|now has|looks after|counted] ",
        ("{v} {l}", "{v} {l}"),
        ("dogs", "cats", "rabbits", "hens", "goats", "guinea pigs", "ponies", "ducks", "sheep", "geese", "donkeys", "barn owls", "pigs"),
        1, 80,
    ),
    Scene(
        "[today |yesterday |on sunday |this week |]the [bakery|stall|café|canteen|kiosk|food truck|school shop] sold ",
        ("{v} {l}", "{v} {l}", "{v} {l}"),
        ("baguettes", "croissants", "rolls", "muffins", "pretzels", "cheesecakes", "lemon tarts", "cinnamon buns", "hot dogs", "smoothies",
         "iced teas", "cookies", "waffles", "flapjacks", "rye loaves"),
        2, 150,
    ),
    Scene("the menu sold like this[: |, | - ]", ("{l} {v}", "{v} {l}", "{v} x {l}", "{l}: {v}"), dishes, 1, 90),
    Scene(
        "[my kids' heights: |our heights, |how tall we are: |]",
        (("{l} is {u} tall", "{l} {v}"), ("{l} is {u}", "{l} {v}"), "{l} is {u}", "{l} {u}"),
        _PEOPLE, 105, 198, units=("{} cm", "{}cm", "{} centimeters"), open=False,
    ),
    Scene(
        "[this season|after ten rounds|at the quiz night|in the sack race|in the tournament|at darts|in the finals][, |: ]",
        (("{l} scored {v}", "{l} {v}"), ("{l} has {v}", "{l} {v}"), ("{l} made {u}", "{l} {v}"), "{l} {v}", ("{l} got {u}", "{l} {v}")),
        people, 1, 90, units=("{} points", "{} goals", "{} pts"),
    ),
    Scene(
        "[test accuracy|accuracy on the test set|f1 on dev|scores of our models|on the benchmark|validation accuracy|model comparison|]"
        "[: |, | - ]",
        ("{l} {v}", "{l} {v}", "{l}: {v}", ("{l} gets {v}", "{l} {v}"), ("{l} reached {v}", "{l} {v}"), "{l} at {v}", "{l} = {v}"),
        acronyms, 0.55, 0.99, places=(2, 2, 2, 3, 4),
    ),
    Scene(
        "[fps in the new game|render times in seconds|price per card|battery life in hours|scores in the test|stock|how many we built|units sold]"
        "[: |, | - ]",
        ("{l}: {v}", "{l} does {v}", "{l} = {v}", "{l} is at {v}", "{l} with {v}", "{v} for {l}", "{l} has {v}"),
        codes, 2, 400, open=False,
    ),
    Scene(
        "[right now|yesterday at noon|at midnight|in january|this morning] [it's|it was] ",
        (("{u} in {l}", "{v} in {l}"), "{v} in {l}", "{u} in {l}"),
        places, -15, 38, units=("{} degrees", "{}°C", "{}°", "{} C"),
    ),
    Scene(
        "[visitors last year|downloads by country|page views this week|orders by town|members per region|people who came|population]"
        "[: |, | - |... ]",
        ("{l} {v}", "{v} from {l}", "{l}: {v}", "{l} with {v}", ("{l} had {v}", "{l} {v}")),
        places, 80, 25_000,
    ),
    Scene(
        "[i read|she wrote|we translated|he studied] ",
        (("{u} on {l}", "{v} on {l}"), "{u} on {l}"),
        _DAYS, 2, 80, units=("{} pages",), timed=True, in_order=True, open=False,
    ),
    Scene(
        "[a kilo of apples|the same bike|a haircut|a pint|the cheapest flight|one night] [costs|is] ",
        (("{u} at {l}", "{v} at {l}"), "{u} at {l}"),
        ("Corner Shop", "Miller's", "Top Mart", "GreenBasket", "downtown", "Joe's", "Bike Hub", "AirNord", "Hotel Sol", "B&B Rosa", "Riverside"),
        2, 300, units=_MONEY[:7], places=(0, 2, 2),
    ),
    Scene(
        "[power use in kwh|electricity this month|what our devices use|last week's kwh][: |, | - ]",
        ("{l} {v}", "{l}: {v}", ("the {l} used {v}", "the {l} {v}"), "{v} for the {l}"),
        ("fridge", "oven", "dryer", "tv", "heat pump", "washing machine", "dishwasher", "boiler", "freezer", "ebike charger", "sauna"),
        1, 120, places=(0, 0, 1), open=False,
    ),
    Scene(
        "[yesterday|today|on sunday|last night] [i spent|i wasted|she spent] ",
        (("{u} on {l}", "{v} on {l}"), "{u} on {l}"),
        ("email", "games", "chess", "music", "maps", "video calls", "news", "group chats", "photos", "homework", "cooking", "podcasts"),
        3, 180, units=("{} minutes", "{} min", "{} mins"),
    ),
    Scene(
        "[from my window |at the lake |in the park |on the hike |this morning |]i [saw|counted|spotted] ",
        ("{v} {l}", "{v} {l}"),
        ("sparrows", "robins", "blackbirds", "great tits", "magpies", "swans", "herons", "wood pigeons", "mallards", "jays", "red kites"),
        1, 40,
    ),
    Scene(
        "[medals so far|final count|points table|wins this year|exports in tons][: |, | - ]",
        (*_BARE, ("{l} has {v}", "{l} {v}"), ("{l} won {v}", "{l} {v}"), "{v} for {l}"),
        places, 1, 70,
    ),
    Scene(
        "[this week i logged|i worked|we billed|the team spent|my timesheet says] ",
        (("{u} on {l}", "{v} on {l}"), "{u} on {l}", "{u} for {l}"),
        ("tax forms", "client calls", "bug fixes", "code review", "data entry", "planning", "email support", "slides", "testing", "training"),
        1, 30, units=("{} hours", "{}h", "{} hrs"), places=(0, 0, 1),
    ),
    Scene(
        "[pushups today|cups of coffee this week|loads of laundry|books we read|who sold how many raffle tickets|hours on the phone|chin-ups]"
        "[: |, |... ]",
        ("{l} {v}", "{l}: {v}", ("{l} did {v}", "{l} {v}"), ("{l} had {v}", "{l} {v}")),
        _PEOPLE, 1, 60, myself=("me", "me {v}"), open=False,
    ),
    Scene(
        "[rain here: |rainfall: |we had |it snowed ]",
        ("{u} in {l}", ("{u} in {l}", "{v} in {l}")),
        _MONTHS, 2, 140, units=("{} mm", "{}mm", "{} cm"), timed=True, in_order=True, open=False,
    ),
    Scene(
        "[from home it's|from here it is|the drive is] ",
        (("{u} to {l}", "{v} to {l}"), "{u} to {l}"),
        places, 5, 900, units=("{} km", "{}km", "{} miles"),
    ),
    Scene(
        "[by train it takes|it took us|the bus needs] ",
        (("{u} to {l}", "{v} to {l}"), "{u} to {l}"),
        places, 12, 300, units=("{} minutes", "{} min"),
    ),
    Scene(
        "[stock check|in the fridge|left in the pantry|in the drawer|in the warehouse|lost property|in the toolbox][: |, | - |... ]",
        ("{v} {l}", "{v} {l}", "{l} {v}", "{l}: {v}", "{v} x {l}"),
        ("eggs", "yogurts", "batteries", "lemons", "jars of jam", "scarves", "umbrellas", "gloves", "screws", "light bulbs", "oat bars",
         "candles", "pens", "tea bags", "water bottles"),
        1, 60,
    ),
    Scene(
        "[how was the course|did they like the food|feedback on the talk|how the guests rated us|the survey|answers][? |: | - ]",
        ("{v} said {l}", "{l} {v}", "{l}: {v}", "{v} {l}", "{v} x {l}", "{u} {l}"),
        ("great", "fine", "too long", "boring", "loved it", "no opinion", "not my thing", "okay", "too salty", "excellent", "never again"),
        1, 70, units=("{} percent", "{}%", "{} %"), open=False,
    ),
    Scene(
        "[my|our] [marks|grades|test results|exam results|points] [are in|this term|so far|][: |, | - ]",
        (*_BARE, ("{v} in {l}", "{v} in {l}"), ("i got {v} in {l}", "{v} in {l}")),
        ("maths", "french", "biology", "history", "music", "art", "latin", "physics", "geography", "chemistry", "PE"),
        35, 100,
    ),
    Scene(
        "",
        (("{l} brought in {u}", "{l} {u}"), ("in {l} we made {u}", "in {l} {u}"), ("{l} was {u}", "{l} {u}")),
        ("Q1", "Q2", "Q3", "Q4"), 100, 9000, units=_MONEY[:6], timed=True, in_order=True, open=False,
    ),
    Scene(
        "",
        (("{v} of us are {l}", "{v} are {l}"), ("{v} of the guests are {l}", "{v} {l}"), ("{v} kids are {l}", "{v} {l}")),
        ("vegan", "vegetarian", "lactose intolerant", "gluten free", "left-handed", "only children", "blond", "tired"),
        1, 40, open=False,
    ),
    Scene(
        "[class sizes|how many kids per class|pupils|who is in which class][: |, | - ]",
        ("{l} has {v}", "{l}: {v}", "{v} in {l}", ("there are {v} in {l}", "{v} in {l}")),
        ("class 1a", "class 1b", "class 2a", "class 2b", "class 3a", "class 3b", "class 4a", "year 5", "year 6"), 14, 34, open=False,
    ),
)  # fmt: skip
