package uk.homeward.movein.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.council.Provider;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.SuccessorCandidates;
import uk.homeward.movein.MoveInNotice;
import uk.homeward.movein.MoveInService;
import uk.homeward.movein.MoveInView;
import uk.homeward.reference.Reference;
import uk.homeward.site.FormField;
import uk.homeward.site.FormPage;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Another council says that the person moves in. */
@Component
@Order(44)
class MoveInAct extends CaseAct {

    private final MoveInService moves;
    private final CarePackageService packages;
    private final HandOverService handOvers;
    private final SuccessorCandidates candidates;

    MoveInAct(
            MoveInService moves,
            CarePackageService packages,
            HandOverService handOvers,
            SuccessorCandidates candidates) {
        super(
                "move-in",
                Permission.ASSESS_NEEDS,
                "The move is recorded. The needs are met from the day of arrival on, until our own plan is carried out.");
        this.moves = moves;
        this.packages = packages;
        this.handOvers = handOvers;
        this.candidates = candidates;
    }

    @Override
    public boolean appliesTo(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                && packages.find(file.reference()).status() == PackageStatus.DRAFT
                && MoveInCase.of(moves, file).stream().map(MoveInView::status).noneMatch(status -> status.open());
    }

    @Override
    public FormPage page(CaseFile file) {
        return FormPage.titled("Record a move from another council")
                .explained(
                        "The same needs are met as there from the day of arrival on. Our own assessment is asked for by itself"
                                + " where none is open.")
                .asking(
                        FormField.line("fromCouncil", "Which council do they come from?"),
                        FormField.date("toldOn", "Day on which it told you"),
                        FormField.date("arrivesOn", "Day of arrival"),
                        FormField.words("needs", "Which needs does it meet, and how?"),
                        FormField.line("hoursPerWeek", "Hours of care a week").hint("For example, 10.5"),
                        FormField.list(
                                "provider",
                                "Who gives the care from that day on?",
                                FormField.choices(candidates.of(file.reference()), Provider::code, Provider::name)))
                .button("Record move");
    }

    @Override
    public Runnable read(CaseFile file, TypedAnswers answers) {
        String council = answers.neededText("fromCouncil", "Enter the council that they come from.");
        LocalDate toldOn = answers.neededDate("toldOn", "The day on which it told you");
        LocalDate arrivesOn = answers.neededDate("arrivesOn", "The day of arrival");
        String needs = answers.neededText("needs", "Enter which needs it meets, and how.");
        BigDecimal hours = answers.hoursAWeek("hoursPerWeek");
        String provider = answers.neededText("provider", "Choose who gives the care.");
        return () ->
                moves.expect(file.reference(), new MoveInNotice(council, toldOn, arrivesOn, needs, hours, provider));
    }
}
