package uk.homeward.absence.web;

import java.util.List;
import java.util.Set;
import uk.homeward.absence.AbsenceService;
import uk.homeward.absence.AbsenceStatus;
import uk.homeward.absence.AbsenceView;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.refusal.Wording;
import uk.homeward.site.FormField;
import uk.homeward.site.Permission;
import uk.homeward.site.TypedAnswers;

/** Something that may be done with days away of a case, one of which is chosen. */
abstract class AbsenceAct extends CaseAct {
    private final AbsenceService absences;
    private final Set<AbsenceStatus> which;

    AbsenceAct(AbsenceService absences, Set<AbsenceStatus> which, String path, String done) {
        super(path, Permission.RECORD_ABSENCE, done);
        this.absences = absences;
        this.which = which;
    }

    @Override
    public final boolean appliesTo(CaseFile file) {
        return !open(file).isEmpty();
    }

    FormField chosen(CaseFile file) {
        return FormField.choice(
                "absence",
                "Which days away?",
                FormField.choices(open(file), AbsenceView::reference, absence -> "%s from %s, back on %s"
                        .formatted(
                                absence.because().label(),
                                Wording.day(absence.days().from()),
                                Wording.day(absence.days().backOn()))));
    }

    /** The reference of the one that was chosen: no other of the case, and none of another case. */
    String choice(CaseFile file, TypedAnswers answers) {
        String typed = answers.text("absence");
        String known = open(file).stream()
                .map(AbsenceView::reference)
                .filter(reference -> reference.equals(typed))
                .findFirst()
                .orElse(null);
        var unused = answers.needed("absence", known, "Choose the days away.");
        return String.valueOf(known);
    }

    private List<AbsenceView> open(CaseFile file) {
        return AbsenceCase.found(absences, file).stream()
                .filter(absence -> which.contains(absence.status()))
                .toList();
    }
}
