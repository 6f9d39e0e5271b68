"""One module a sheet of the yearly workbook: from a ``Breakdown`` to a ``SheetContent``, nothing written yet."""
