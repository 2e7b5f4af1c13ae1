package uk.homeward.assessment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient database;
    private final CarePackageService packages;
    private final FollowUpService followUps;

    PersonalCareWatch(JdbcClient database, CarePackageService packages, FollowUpService followUps) {
        this.database = database;
        this.packages = packages;
        this.followUps = followUps;
    }

    private record Promise(long id, String packageReference, String personReference, LocalDate by) {}

    @EventListener
    @Transactional
    public void on(TimePassed time) {
        database.sql(
                        """
                        select id, package_reference, person_reference, personal_care_by from assessment
                         where personal_care_by <= :soon and personal_care_asked_on is null
                         order by personal_care_by, id
                        """)
                .param("soon", time.today().plusDays(DAYS_AHEAD))
                .query((row, number) -> new Promise(
                        row.getLong("id"),
                        row.getString("package_reference"),
                        row.getString("person_reference"),
                        row.getObject("personal_care_by", LocalDate.class)))
                .list()
                .forEach(promise -> look(promise, time.today()));
    }

    private void look(Promise promise, LocalDate today) {
        boolean first = database.sql("update assessment set personal_care_asked_on = :today"
                                + " where id = :id and personal_care_asked_on is null")
                        .param("today", today)
                        .param("id", promise.id())
                        .update()
                == 1;
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
        references(start.reference())
                .forEach(assessment -> followUps.noLongerAsked(
                        assessment, "Care has begun on %s.".formatted(Wording.day(start.startedOn()))));
    }

    private List<String> references(String packageReference) {
        return database
                .sql("select id from assessment where package_reference = :package")
                .param("package", packageReference)
                .query(Long.class)
                .list()
                .stream()
                .map(Reference.ASSESSMENT::of)
                .toList();
    }
}
