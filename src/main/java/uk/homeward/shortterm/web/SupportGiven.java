package uk.homeward.shortterm.web;

import org.jspecify.annotations.Nullable;
import uk.homeward.provision.ProvisionView;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.SupportAtHome;

/** The support as whoever gives the care has to know of it: days and hours, and no money. */
record SupportGiven(EpisodeView episode, @Nullable ProvisionView place, SupportAtHome home) {}
