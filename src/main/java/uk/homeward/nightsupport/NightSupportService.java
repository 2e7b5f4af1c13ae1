package uk.homeward.nightsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentView;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.nightsupport.NightFact.NightLogBegun;
import uk.homeward.nightsupport.NightFact.NightWrittenDown;
import uk.homeward.refusal.Wording;

/** The door to support at night: a log of nights first; what is enough is decided from it. */
@Service
@Transactional
public class NightSupportService {

    private final NightSupports all;
    private final NightStore store;
    private final NightRules rules;
    private final AssessmentService assessments;
    private final WorkingDays workingDays;

    NightSupportService(
            NightSupports all,
            NightStore store,
            NightRules rules,
            AssessmentService assessments,
            WorkingDays workingDays) {
        this.all = all;
        this.store = store;
        this.rules = rules;
        this.assessments = assessments;
        this.workingDays = workingDays;
    }

    /** The same once more where it was opened before. */
    public NightSupportView open(String assessmentReference) {
        return all.findById(assessmentReference)
                .orElseGet(() -> openAnew(assessmentReference))
                .view();
    }

    private NightSupport openAnew(String reference) {
        AssessmentView assessment = assessments.find(reference);
        LocalDate decideBy = workingDays.after(store.today().plusDays(rules.logNights()), rules.workingDaysAfterLog());
        NightSupport opened = store.keep(new NightSupport(
                reference, assessment.packageReference(), assessment.personReference(), store.today(), decideBy));
        store.announce(new NightLogBegun(reference, assessment.packageReference(), decideBy));
        return opened;
    }

    /** One night; what was written of it before makes way. */
    public void write(String reference, LoggedNight typed) {
        LoggedNight night = typed.checked(store.today());
        NightSupport support = store.load(reference);
        support.write(night);
        store.keep(support);
        store.announce(new NightWrittenDown(
                reference, support.packageReference(), Wording.answered("on", night.on(), "Give the night.")));
    }

    /** Pounds a week of what the person has at night now, as it was decided in this assessment; zero where nothing was. */
    @Transactional(readOnly = true)
    public BigDecimal weeklyCost(String assessmentReference) {
        return store.find(assessmentReference)
                .map(support -> support.view().weeklyCost())
                .orElse(BigDecimal.ZERO);
    }

    @Transactional(readOnly = true)
    public NightSupportView find(String reference) {
        return store.load(reference).view();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NightSupportView> ofCase(String packageReference) {
        return all.findByPackageReferenceOrderByOpenedOnDescAssessmentReferenceDesc(packageReference).stream()
                .map(NightSupport::view)
                .toList();
    }
}
