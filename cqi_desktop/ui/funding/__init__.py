"""The views of the page Financement: sources, who pays what, outcomes, surveys."""
