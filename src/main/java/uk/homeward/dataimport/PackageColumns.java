package uk.homeward.dataimport;

import static uk.homeward.dataimport.ImportColumn.needed;
import static uk.homeward.dataimport.ImportColumn.optional;

import java.util.List;

/** The columns of a file of packages, as whoever fills it in reads them. */
final class PackageColumns {

    static final String FORMER = "Former package";
    static final String PERSON = "Former reference";
    static final String NUMBER = "NHS number";
    static final String AREA = "Area";
    static final String MODEL = "Model";
    static final String PAYMENT = "Direct payment";
    static final String AGREED = "Plan agreed on";
    static final String STARTED = "Care started on";
    static final String REVIEWED = "Last review on";
    static final String PAYMENT_REVIEWED = "Last payment review on";
    static final String KIND = "Part";
    static final String PROVIDER = "Provider";
    static final String HOURS = "Hours a week";
    static final String RATE = "Rate an hour";
    static final String FROM = "Part started on";
    static final String UNTIL = "Part ends on";
    static final String VISITS = "Visits";

    private PackageColumns() {}

    static List<ImportColumn> all() {
        return List.of(
                needed(FORMER, "By which the system before knows the package; the same in each of its rows."),
                optional(PERSON, "By which the system before knows the person; or the NHS number."),
                optional(NUMBER, "Of the person, where there is no former reference."),
                needed(AREA, "One of the council’s areas, as they are written here."),
                needed(MODEL, "Time and Task, or Personal Budget."),
                needed(PAYMENT, "yes or no."),
                needed(AGREED, "Like 2026-11-30."),
                needed(STARTED, "The first day of care under the package."),
                optional(REVIEWED, "Empty where the plan was never reviewed."),
                optional(PAYMENT_REVIEWED, "Of the direct payment; empty where it was never reviewed."),
                needed(
                        KIND,
                        "Home care, Live-in care, Support at night, Equipment, Community service, or Direct payment."),
                optional(PROVIDER, "The code of whoever gives it; needed for home care, live-in care and nights."),
                optional(HOURS, "Needed for home care, live-in care and nights."),
                optional(RATE, "Pounds; empty where nobody is paid by the hour."),
                needed(FROM, "The first day of this part."),
                optional(UNTIL, "Its last day; empty where no end is known."),
                optional(
                        VISITS,
                        "For example: Mon 08:00-08:30 30; Daily 18:00-19:00 45 x2. Without them, care counts as there each day."));
    }
}
