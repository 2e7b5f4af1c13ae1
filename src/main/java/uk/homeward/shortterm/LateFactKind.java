package uk.homeward.shortterm;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be told later than the council wishes, and moves care and money. */
enum LateFactKind {
    START("late-start", "A start told late", "Start of support"),
    ADMISSION("late-admission", "A stay in hospital told late", "Went into hospital"),
    RETURN("late-return", "A return from hospital told late", "Home again"),
    ABSENCE("late-absence", "Days away told late", "Away from"),
    HOURS("late-hours", "Other hours told late", "Other hours from"),
    DAYS_AWAY("days-away-put-right", "Days away put right", "Away"),
    END("late-end", "An end told late", "Last day of support"),
    DEATH("late-death", "A death told late", "Died");

    static final Set<String> CODES =
            Arrays.stream(values()).map(LateFactKind::code).collect(Collectors.toUnmodifiableSet());

    private final String code;
    private final String title;
    private final String what;

    LateFactKind(String code, String title, String what) {
        this.code = code;
        this.title = title;
        this.what = what;
    }

    String code() {
        return code;
    }

    /** Before the day on which it happened. */
    String what() {
        return what;
    }

    String title() {
        return title;
    }
}
