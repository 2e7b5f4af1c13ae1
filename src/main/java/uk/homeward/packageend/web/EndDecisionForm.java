package uk.homeward.packageend.web;

import java.time.LocalDate;
import java.util.List;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.packageend.EndDecision;
import uk.homeward.packageend.WishSource;
import uk.homeward.site.FormField;
import uk.homeward.site.TypedAnswers;

/** The decision that a package ends, as it is typed. */
final class EndDecisionForm {

    private static final List<PackageEnd> KINDS = List.of(
            PackageEnd.PERSON_WISHED,
            PackageEnd.RESIDENTIAL_CARE,
            PackageEnd.MOVED_AWAY,
            PackageEnd.NO_LONGER_ELIGIBLE);

    private EndDecisionForm() {}

    static List<FormField> fields() {
        return List.of(
                FormField.choice(
                        "end", "Why does it end?", FormField.choices(KINDS, PackageEnd::name, PackageEnd::label)),
                FormField.date("lastDay", "Last day of care"),
                FormField.words("reasons", "Reasons, as the person reads them")
                        .hint("One a line. Write to the person: “You moved into Elm House.”"),
                FormField.choice(
                                "wishSaidBy",
                                "Whose wish is it?",
                                FormField.choices(List.of(WishSource.values()), WishSource::name, WishSource::label))
                        .hint("Only where the person wishes it."),
                FormField.words("whatFollows", "What follows for the person?")
                        .hint("Needed for every end that the person did not wish."),
                FormField.line("owner", "Who owns what follows?"),
                FormField.words("lateReason", "Why is it told only now?")
                        .hint("Only where you are asked, because the last day was some days ago."));
    }

    static EndDecision read(TypedAnswers answers) {
        PackageEnd end = answers.choice("end", PackageEnd.class);
        LocalDate lastDay = answers.neededDate("lastDay", "The last day of care");
        String reasons = answers.neededText("reasons", "Enter the reasons, as the person is to read them.");
        return new EndDecision(
                end,
                lastDay,
                reasons,
                answers.choice("wishSaidBy", WishSource.class),
                answers.text("whatFollows"),
                answers.text("owner"),
                answers.text("lateReason"));
    }
}
