package uk.homeward.review.web;

/** Stands for any page of a capability. */
public record WebProbe(String address) {}
