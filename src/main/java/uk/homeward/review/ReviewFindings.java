package uk.homeward.review;

/** What a review of one kind found. Each kind has its own: whoever is reviewed declares, checks and keeps them. */
public interface ReviewFindings {}
