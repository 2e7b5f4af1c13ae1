package uk.homeward.supportplan;

/**
 * An outcome of the assessment, as a plan has to meet it.
 *
 * @param funded whether the council has agreed to fund it
 */
public record PlanOutcome(String code, String description, boolean funded) {}
