"""What people tell of one quantity at values of another, in English."""

from toolcall.datamodules.synthetic.plot.stories.course import Axis, Course

_YEARS = Axis(1950, 2025, steps=(1, 1, 2, 5, 10), way="rises", apart=False)
_DAYS = Axis(0, 60, steps=(1, 2, 5, 7, 10), way="rises")

COURSES: tuple[Course, ...] = (
    Course(
        (
            "{y} cm at day {x}", "{y} cm on day {x}", ("{y} cm on day {x}", "{y} on day {x}"), "day {x} - {y} cm", "day {x}: {y} cm",
            ("on day {x} it was {y} cm", "on day {x} it was {y}"), "{y} cm after {x} days",
        ),
        (
            "on days {x} the bean was {y} cm tall", "after {x} days my sunflower was {y} cm high", "it was {y} cm on days {x}",
            "the seedling measured {y} cm on days {x}", "days {x}, height {y} cm",
        ),
        ("the days", "the days", "days", "time"), ("height", "the height", "cm", "centimeters"), _DAYS, Axis(1, 190, (0, 0, 1), way="rises"),
    ),
    Course(
        ("{x} hours {y} points", ("{x} hours gave {y} points", "{x} hours {y}"), "{y} points after {x} hours", "{y} points for {x} hours of study"),
        (
            "i studied {x} hours and got {y} points", "i studied {x} hours and scored {y}", "hours studied {x}, marks {y}",
            "my students learned {x} hours and got {y} points", "after {x} hours of study i got {y} points",
            "my marks were {y} after {x} hours of work",
        ),
        ("hours", "the hours", "hours studied", "study time"), ("points", "marks", "the score", "the points"),
        Axis(1, 15, (0, 0, 0, 1), way="rises"), Axis(20, 100),
    ),
    Course(
        ("{y} cones at {x} degrees", ("at {x} degrees i sold {y} cones", "at {x} it was {y}"), "{x} degrees: {y} cones", ("{y} at {x} degrees", "{y} at {x}")),
        (
            "at {x} degrees i sold {y} ice creams", "at {x} degrees we sold {y} cones", "temperatures {x}, cones sold {y}",
            "i sold {y} lemonades at {x} degrees", "when it was {x} degrees the stand sold {y} cups",
        ),
        ("temperature", "the temperature", "degrees", "the degrees"), ("sales", "cones", "what i sold", "the number sold"),
        Axis(8, 39, way="rises"), Axis(5, 400, way="rises"),
    ),
    Course(
        ("{y} m at {x} km/h", ("at {x} km/h it needs {y} m to stop", "at {x} it was {y}"), "{x} km/h {y} m", "{x} km/h: {y} m"),
        ("at {x} km/h the car needs {y} m to stop", "speeds {x}, braking distances {y}", "the braking distance was {y} m at {x} km/h"),
        ("speed", "the speed", "km/h"), ("distance", "braking distance", "meters"),
        Axis(10, 160, steps=(10, 20, 25, 30), way="rises"), Axis(3, 190, (0, 0, 1), way="rises"),
    ),
    Course(
        ("{y} euros after {x} months", ("after {x} months i had {y} euros", "after {x} i had {y}"), "month {x}: {y} euros", "{y} in month {x}"),
        ("after {x} months i had {y} euros", "i had saved {y} dollars after {x} months", "in months {x} i had {y} pounds"),
        ("the months", "months", "time"), ("savings", "my savings", "euros", "the money"),
        Axis(1, 48, steps=(1, 2, 3, 6, 12), way="rises"), Axis(50, 9000, way="rises"),
    ),
    Course(
        ("{y} percent after {x} minutes", "{y}% after {x} min", "{y} % at minute {x}", ("after {x} minutes it was at {y}%", "after {x} at {y}%")),
        ("after {x} minutes the battery was at {y} percent", "my battery had {y} percent after {x} minutes", "minutes {x}, battery {y} percent"),
        ("minutes", "the minutes", "time"), ("battery", "charge", "percent"), Axis(0, 180, steps=(5, 10, 15, 30), way="rises"), Axis(3, 100, way="falls"),
    ),
    Course(
        ("{y} kg at {x} months", ("at {x} months she weighed {y} kg", "at {x} it was {y}"), "month {x}: {y} kg", "{x} months: {y} kg"),
        ("at {x} months she weighed {y} kg", "the puppy weighed {y} kg at {x} weeks", "he was {y} kg at {x} months"),
        ("age", "months", "the age"), ("weight", "kg", "the weight"), Axis(1, 36, steps=(1, 2, 3, 6), way="rises"), Axis(3, 40, (0, 1, 1, 2), way="rises"),
    ),
    Course(
        ("{y} in {x}", "{x}: {y}", ("in {x} there were {y}", "{y} in {x}"), "{x} it was {y}"),
        (
            "in {x} the village had {y} people", "years {x}, visitors {y}", "the school had {y} pupils in {x}", "in {x} there were {y} storks",
            "in {x} we had {y} members",
        ),
        ("the years", "years", "time", "the year"), ("the numbers", "how many there were"), _YEARS, Axis(12, 30_000),
    ),
    Course(
        ("{y} in {x}", ("in {x} it cost {y}", "in {x} it cost {y}"), "{x}: {y}", "{y} euros in {x}", ("a ticket was {y} in {x}", "{y} in {x}")),
        ("in {x} the rent was {y}", "years {x}, prices {y}", "a ticket cost {y} in {x}", "in {x} i earned {y}", "the share price was {y} in {x}"),
        ("the years", "years", "time", "the year"), ("price", "the price", "the amount", "euros"), _YEARS, Axis(2, 2600, (0, 1, 2, 2)),
    ),
    Course(
        ("{y} degrees after {x} minutes", ("after {x} minutes the tea had {y} degrees", "after {x} it was {y}"), "{y} °C at {x} min", "minute {x}: {y} degrees"),
        ("after {x} minutes the tea had {y} degrees", "the oven was at {y} degrees after {x} minutes", "minutes {x}, temperature {y}"),
        ("minutes", "the minutes", "time"), ("temperature", "degrees", "the temperature"),
        Axis(0, 90, steps=(1, 2, 5, 10, 15), way="rises"), Axis(15, 98, (0, 0, 1), way="falls"),
    ),
    Course(
        ("{y} km after {x} minutes", ("after {x} minutes i was at km {y}", "after {x} at km {y}"), "{y} km at minute {x}"),
        ("after {x} minutes i was at km {y}", "i had run {y} km after {x} minutes", "minutes {x}, kilometers {y}"),
        ("minutes", "time", "the minutes"), ("distance", "kilometers", "km"), Axis(5, 240, steps=(5, 10, 15, 20), way="rises"), Axis(1, 45, (0, 1, 1, 2), way="rises"),
    ),
    Course(
        ("{y} bpm at {x} mg", ("with {x} mg it was {y}", "with {x} it was {y}"), "{x} mg {y} bpm", "{x} mg: {y} bpm"),
        ("with {x} mg the pulse was {y}", "doses {x}, pulse {y}", "for {x} mg we measured {y} bpm", "the pulse was {y} with {x} mg"),
        ("dose", "the dose", "mg"), ("pulse", "the pulse", "bpm"), Axis(5, 200, steps=(5, 10, 25, 50), way="rises"), Axis(48, 150),
    ),
    Course(
        ("{y} orders for {x} dollars", ("for {x} dollars of ads we got {y} orders", "for {x} it was {y}"), "{x} dollars: {y} orders"),
        ("for {x} dollars of ads we got {y} orders", "ad spend {x}, orders {y}", "we got {y} clicks for {x} euros of ads"),
        ("ad spend", "spend", "money", "the budget"), ("orders", "clicks", "the orders"), Axis(20, 3000, steps=(50, 100, 200, 500), way="rises"), Axis(2, 950, way="rises"),
    ),
    Course(
        ("{y} degrees at {x} m", ("at {x} m it was {y} degrees", "at {x} m {y}"), "{x} m {y} degrees", "{x} m: {y} °C"),
        ("at {x} meters it was {y} degrees", "the water had {y} degrees at {x} m", "depths {x}, temperatures {y}", "heights {x} m, temperatures {y} degrees"),
        ("meters", "the meters"), ("temperature", "degrees"), Axis(0, 4000, steps=(5, 10, 100, 250, 500, 1000), way="rises"), Axis(-25, 24, (0, 0, 1), way="falls"),
    ),
    Course(
        ("{y} euros for {x} square meters", ("a flat of {x} m² costs {y}", "one of {x} m² {y}"), "{x} m² {y} euros", "{x} sqm: {y}"),
        ("flats of {x} square meters cost {y} euros", "areas {x}, rents {y}", "the rent was {y} for {x} square meters"),
        ("size", "area", "square meters"), ("rent", "price", "the rent"), Axis(18, 180, way="rises"), Axis(290, 3900, way="rises"),
    ),
    Course(
        ("{y} km in week {x}", "week {x} - {y} km", "week {x}: {y} km", ("in week {x} i ran {y} km", "in week {x} it was {y}"), "{y} in week {x}"),
        ("in weeks {x} i ran {y} km", "weeks {x}, kilometers {y}", "i ran {y} km in weeks {x}"),
        ("the weeks", "weeks", "time"), ("kilometers", "km", "distance"), Axis(1, 52, steps=(1, 1, 2, 4), way="rises"), Axis(4, 90, (0, 0, 1)),
    ),
    Course(
        ("{y} mm on {x} kg", ("with {x} kg the spring stretched {y} mm", "with {x} kg {y}"), "{x} kg: {y} mm", "{x} kg {y} mm"),
        ("with {x} kg the spring stretched {y} mm", "loads {x}, stretch {y}", "the rope gave {y} mm under {x} kg"),
        ("load", "the load", "kg"), ("stretch", "mm", "the stretch"), Axis(0, 60, (0, 0, 1), steps=(1, 2, 5, 10), way="rises"), Axis(1, 400, (0, 1, 2), way="rises"),
    ),
    Course(
        ("{x} cm and {y} kg", "{x} cm {y} kg", "{x} cm: {y} kg", "{y} kg at {x} cm"),
        ("heights {x}, weights {y}", "they are {x} cm tall and weigh {y} kg", "our players are {x} cm tall and weigh {y} kg"),
        ("height", "the height", "cm"), ("weight", "kg", "the weight"), Axis(120, 205), Axis(22, 118, (0, 0, 1)),
    ),
)  # fmt: skip
