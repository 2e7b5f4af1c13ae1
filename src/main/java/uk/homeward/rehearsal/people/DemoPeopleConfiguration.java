package uk.homeward.rehearsal.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import uk.homeward.council.CouncilProfile;
import uk.homeward.referral.ReferralService;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.shortterm.AdmissionService;
import uk.homeward.shortterm.EpisodeLookup;

@Configuration(proxyBeanMethods = false)
@Profile("demo & !production")
class DemoPeopleConfiguration {

    @Bean
    LongTermDoors longTermDoors(
            DemoAssessing assessing,
            DemoNights nights,
            DemoArranging arranging,
            DemoOwnTeam ownTeam,
            DemoTransferring transferring,
            TaskWorker work,
            DemoCast cast) {
        return new LongTermDoors(assessing, nights, arranging, ownTeam, transferring, work, cast.tasks());
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
