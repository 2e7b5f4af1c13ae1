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
    DemoLongTermLife.Doors longTermDoors(
            DemoAssessing assessing,
            DemoArranging arranging,
            DemoTransferring transferring,
            TaskWorker work,
            DemoCast cast) {
        return new DemoLongTermLife.Doors(assessing, arranging, transferring, work, cast.tasks());
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
