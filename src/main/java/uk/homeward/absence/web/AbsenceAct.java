package uk.homeward.absence.web;

import java.util.List;
import java.util.Set;
import uk.homeward.absence.AbsenceService;
import uk.homeward.absence.AbsenceStatus;
import uk.homeward.absence.AbsenceView;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.ChosenAct;
import uk.homeward.refusal.Wording;
import uk.homeward.site.Permission;

/** Something that may be done with days away of a case, one of which is chosen. */
abstract class AbsenceAct extends ChosenAct<AbsenceView> {
    private final AbsenceService absences;
    private final Set<AbsenceStatus> which;

    AbsenceAct(AbsenceService absences, Set<AbsenceStatus> which, String path, String done) {
        super(path, Permission.RECORD_ABSENCE, done, "absence", "days away");
        this.absences = absences;
        this.which = which;
    }

    @Override
    protected final List<AbsenceView> open(CaseFile file) {
        return AbsenceCase.found(absences, file).stream()
                .filter(absence -> which.contains(absence.status()))
                .toList();
    }

    @Override
    protected final String reference(AbsenceView absence) {
        return absence.reference();
    }

    @Override
    protected final String inWords(AbsenceView absence) {
        return "%s from %s, back on %s"
                .formatted(
                        absence.because().label(),
                        Wording.day(absence.days().from()),
                        Wording.day(absence.days().backOn()));
    }
}
