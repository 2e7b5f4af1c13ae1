package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.homeward.hospital.HospitalDays.Stay;

/**
 * What happened to one person, whatever was told of it.
 *
 * @param stays in hospital, with some days at home between them
 */
record History(LocalDate startedOn, List<Stay> stays, LocalDate toldOfChargeOn) {

    static History of(Random chance) {
        LocalDate startedOn = EpisodeHouse.on(chance.nextInt(4));
        List<Stay> stays = new ArrayList<>();
        LocalDate home = startedOn;
        for (int stay = chance.nextInt(4); stay > 0; stay--) {
            LocalDate admitted = home.plusDays(4 + chance.nextInt(9));
            home = admitted.plusDays(1 + chance.nextInt(chance.nextInt(5) == 0 ? 18 : 5));
            stays.add(new Stay(admitted, home));
        }
        return new History(startedOn, stays, startedOn.plusDays(12));
    }
}
