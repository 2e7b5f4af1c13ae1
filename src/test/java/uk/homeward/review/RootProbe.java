package uk.homeward.review;

import org.springframework.ui.Model;
import uk.homeward.review.web.WebProbe;

/** Breaks two walls on purpose: a capability knows its own pages, and what pages are made with. */
record RootProbe(WebProbe page, Model model) {}
