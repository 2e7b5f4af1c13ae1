package uk.homeward.rehearsal.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.NeedsService;
import uk.homeward.community.MembershipService;
import uk.homeward.council.CouncilProfile;
import uk.homeward.person.PersonService;
import uk.homeward.referral.ReferralService;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.shortterm.AdmissionService;
import uk.homeward.shortterm.EpisodeLookup;

@Configuration(proxyBeanMethods = false)
@Profile("demo & !production")
class DemoPeopleConfiguration {

    @Bean
    DemoLongTerm.LongTermDoors longTermDoors(
            PersonService people,
            AssessmentDesk desk,
            AssessmentService assessments,
            NeedsService needs,
            MembershipService memberships,
            TaskWorker work) {
        return new DemoLongTerm.LongTermDoors(people, desk, assessments, needs, memberships, work);
    }

    @Bean
    DemoLife.Doors doors(
            ReferralService referrals,
            EpisodeLookup episodes,
            AdmissionService admissions,
            TaskWorker work,
            CouncilProfile council,
            DemoCast cast) {
        return new DemoLife.Doors(referrals, episodes, admissions, work, new DemoServices(council), cast.tasks());
    }
}
