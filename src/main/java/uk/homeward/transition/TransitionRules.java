package uk.homeward.transition;

import java.util.List;

/** What of the council's activity moves from one service to another. */
public record TransitionRules(List<Transition> transitions) {}
