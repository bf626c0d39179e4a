"""Figures and bodies: areas, perimeters, volumes, surfaces, angles, and sizes worked back from them."""

from toolcall.datamodules.synthetic.calculator.geometry import (
    angles,
    circles,
    coordinates,
    dimensions,
    floors,
    polygons,
    rectangles,
    sectors,
    sides,
    surfaces,
    trapezoids,
    triangles,
    volumes,
)

CIRCLES_AND_RECTANGLES = (*circles.FORMS, *rectangles.FORMS)
TRIANGLES_AND_LINES = (
    *triangles.FORMS,
    *angles.FORMS,
    *triangles.LEGS,
    *trapezoids.FORMS,
    *coordinates.FORMS,
    *polygons.FORMS,
    *sides.FORMS,
)
SOLIDS = (*volumes.FORMS, *surfaces.FORMS, *sectors.FORMS, *dimensions.FORMS, *floors.FORMS)
