"""CQI Desktop: an offline CRM for a regional export-promotion team."""

__version__ = "0.1.0"
