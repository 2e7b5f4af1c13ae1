package uk.homeward.assessment;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.TimePassed;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageFact.PackageStarted;
import uk.homeward.carepackage.PackageView;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/**
 * Where the law sets a day for personal care, as Scotland's six weeks for critical and substantial needs, managers are asked a
 * week before it who sees to it that it begins. Once: what they agreed stays.
 */
@Component
class PersonalCareWatch {

    private static final int DAYS_AHEAD = 7;

    private final PersonalCareDays promises;
    private final CarePackageService packages;
    private final FollowUpService followUps;

    PersonalCareWatch(PersonalCareDays promises, CarePackageService packages, FollowUpService followUps) {
        this.promises = promises;
        this.packages = packages;
        this.followUps = followUps;
    }

    @EventListener
    @Transactional
    public void on(TimePassed time) {
        promises.dueBy(time.today().plusDays(DAYS_AHEAD)).forEach(promise -> look(promise, time.today()));
    }

    private void look(PersonalCareDay promise, LocalDate today) {
        boolean first = promises.ask(promise.id(), today);
        PackageView care = packages.find(promise.packageReference());
        if (first && care.status().open() && care.startedOn() == null) {
            followUps.open(new FollowUpRequest(
                    Reference.ASSESSMENT.of(promise.id()),
                    promise.packageReference(),
                    promise.personReference(),
                    FollowUpCause.PERSONAL_CARE_DUE,
                    promise.by(),
                    "Personal care is to have begun by %s. Say who sees to it, and what helps until then."
                            .formatted(Wording.day(promise.by()))));
        }
    }

    @EventListener
    @Transactional
    public void on(PackageStarted start) {
        promises.assessmentsOf(start.reference())
                .forEach(assessment -> followUps.noLongerAsked(
                        assessment, "Care has begun on %s.".formatted(Wording.day(start.startedOn()))));
    }
}
