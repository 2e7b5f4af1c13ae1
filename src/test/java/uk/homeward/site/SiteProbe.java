package uk.homeward.site;

import uk.homeward.review.ReviewService;

/** Breaks the wall on purpose: the pages' kit knows a capability. */
record SiteProbe(ReviewService reviews) {}
