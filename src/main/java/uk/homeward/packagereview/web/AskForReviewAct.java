package uk.homeward.packagereview.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.reference.Reference;
import uk.homeward.review.ReviewKind;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** The person wishes a review, something happened, or somebody else has begun to give the care. */
@Component
@Order(60)
class AskForReviewAct extends CaseAct {

    private static final List<ReviewKind> KINDS = List.of(ReviewKind.REQUESTED, ReviewKind.EVENT, ReviewKind.SETTLING);

    private final PackageReviewRequests requests;
    private final CarePackageService packages;

    AskForReviewAct(PackageReviewRequests requests, CarePackageService packages) {
        super("review-request", Permission.ASK_FOR_REVIEW, "The review is asked for.");
        this.requests = requests;
        this.packages = packages;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                && packages.find(file.reference()).status() == PackageStatus.ACTIVE;
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Ask for a review")
                .explained(
                        "Before its time: the reviews that are counted come up by themselves, and none of them moves.")
                .asking(
                        FormField.choice(
                                "kind", "Why?", FormField.choices(KINDS, Enum::name, AskForReviewAct::inWords)),
                        FormField.date("on", "When was it asked for, or when did it happen?"),
                        FormField.line("askedBy", "Who asks for it?").hint("Where somebody asks."),
                        FormField.list(
                                "cause",
                                "What happened?",
                                FormField.choices(List.of(ReviewCause.values()), Enum::name, ReviewCause::label)),
                        FormField.words("words", "What is to be looked at?"),
                        FormField.words("lateReason", "Why is it told only now?")
                                .hint("Only where it was some time ago."))
                .button("Ask for review");
    }

    private static String inWords(ReviewKind kind) {
        return switch (kind) {
            case REQUESTED -> "The person asks for it, or somebody for them";
            case EVENT -> "Something happened";
            default -> "Somebody else has begun to give the care";
        };
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        ReviewKind kind = answers.needed("kind", answers.choice("kind", ReviewKind.class), "Choose why.");
        LocalDate on = answers.neededDate("on", "The day");
        ReviewAsk ask = new ReviewAsk(
                kind,
                answers.choice("cause", ReviewCause.class),
                on,
                answers.text("askedBy"),
                answers.text("words"),
                answers.text("lateReason"));
        return () -> {
            var unused = requests.ask(file.reference(), ask);
        };
    }
}
