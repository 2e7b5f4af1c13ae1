package uk.homeward.rehearsal.people;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.nightsupport.LoggedNight;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightTrials;

/** What is done outside Tasklist about the nights of somebody who may need care in them. */
@Component
@Profile("demo & !production")
class DemoNights {

    private static final int LOG = 14;

    private final NightSupportService nights;
    private final NightTrials trials;

    DemoNights(NightSupportService nights, NightTrials trials) {
        this.nights = nights;
        this.trials = trials;
    }

    /** Two weeks of them, every second one broken. */
    void write(String assessment, LocalDate today) {
        for (int ago = 1; ago <= LOG; ago++) {
            LocalDate night = today.minusDays(ago);
            nights.write(
                    assessment,
                    ago % 2 == 0
                            ? new LoggedNight(night, 0, 0, null, null)
                            : new LoggedNight(night, 1, 15, "Needed help on the way to the toilet.", "The sleepover"));
        }
    }

    void beginTrial(String assessment, LocalDate firstNight) {
        trials.begin(assessment, firstNight);
    }
}
