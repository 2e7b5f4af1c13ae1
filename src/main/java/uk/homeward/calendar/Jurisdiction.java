package uk.homeward.calendar;

/** Whose law and whose bank holidays apply. */
public enum Jurisdiction {
    ENGLAND("Care Quality Commission"),
    SCOTLAND("Care Inspectorate");

    private final String regulator;

    Jurisdiction(String regulator) {
        this.regulator = regulator;
    }

    /** With whom whoever gives care is registered. */
    public String regulator() {
        return regulator;
    }
}
