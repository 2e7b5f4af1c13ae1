package uk.homeward.retention;

/**
 * One line of a council's retention schedule.
 *
 * @param countedFrom in a case of a person; a person without a case is counted from the last contact anyway
 * @param source where the council has it from
 */
public record RetentionClass(String name, RecordKind covers, RetentionTrigger countedFrom, int years, String source) {

    /** "8 years after the last contact with the person in any case, or the death" */
    public String rule() {
        return "%d years after %s, or the death if that was later. %s".formatted(years, countedFrom.words(), source);
    }
}
