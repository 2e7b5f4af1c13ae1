package uk.homeward.packageend.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.packageend.EndDecision;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.WishSource;
import uk.homeward.reference.Reference;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Somebody decides that a package ends; care goes on until it is closed. */
@Component
@Order(67)
class DecideEndAct extends CaseAct {

    private static final List<PackageEnd> KINDS = List.of(
            PackageEnd.PERSON_WISHED,
            PackageEnd.RESIDENTIAL_CARE,
            PackageEnd.MOVED_AWAY,
            PackageEnd.NO_LONGER_ELIGIBLE);

    private final PackageEndService ends;
    private final CarePackageService packages;

    DecideEndAct(PackageEndService ends, CarePackageService packages) {
        super(
                "end-decision",
                Permission.END_SERVICE,
                "The end is decided, and the letter to the person stands ready. Send it before you tell anybody else.");
        this.ends = ends;
        this.packages = packages;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        if (!file.beginsWith(Reference.PACKAGE)
                || PackageEndCase.standing(ends, file).isPresent()) {
            return false;
        }
        PackageStatus status = packages.find(file.reference()).status();
        return status.open() && status != PackageStatus.DRAFT;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Decide that the package ends")
                .explained(
                        "The person has the reasons in writing first, with the way to appeal; only then does whoever gives the"
                                + " care hear. Care goes on until somebody completes the task Close package. A death is recorded"
                                + " on the page of the person.")
                .asking(
                        FormField.choice(
                                "end",
                                "Why does it end?",
                                FormField.choices(KINDS, PackageEnd::name, PackageEnd::label)),
                        FormField.date("lastDay", "Last day of care"),
                        FormField.words("reasons", "Reasons, as the person reads them")
                                .hint("One a line. Write to the person: “You moved into Elm House.”"),
                        FormField.choice(
                                        "wishSaidBy",
                                        "Whose wish is it?",
                                        FormField.choices(
                                                List.of(WishSource.values()), WishSource::name, WishSource::label))
                                .hint("Only where the person wishes it."),
                        FormField.words("whatFollows", "What follows for the person?")
                                .hint("Needed for every end that the person did not wish."),
                        FormField.line("owner", "Who owns what follows?"),
                        FormField.words("lateReason", "Why is it told only now?")
                                .hint("Only where you are asked, because the last day was some days ago."))
                .warningButton("Decide the end");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        PackageEnd end = answers.choice("end", PackageEnd.class);
        LocalDate lastDay = answers.neededDate("lastDay", "The last day of care");
        String reasons = answers.neededText("reasons", "Enter the reasons, as the person is to read them.");
        EndDecision decision = new EndDecision(
                end,
                lastDay,
                reasons,
                answers.choice("wishSaidBy", WishSource.class),
                answers.text("whatFollows"),
                answers.text("owner"),
                answers.text("lateReason"));
        return () -> ends.decide(file.reference(), decision);
    }
}
