package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.homeward.hospital.Stay;

/**
 * What happened to one person, whatever was told of it.
 *
 * @param stays in hospital, with some days at home between them
 * @param hours a week that were other than before from these days on
 */
record History(
        LocalDate startedOn, List<Stay> stays, SortedMap<LocalDate, BigDecimal> hours, LocalDate toldOfChargeOn) {

    static History of(Random chance) {
        LocalDate startedOn = EpisodeHouse.on(chance.nextInt(4));
        List<Stay> stays = new ArrayList<>();
        LocalDate home = startedOn;
        for (int stay = chance.nextInt(4); stay > 0; stay--) {
            LocalDate admitted = home.plusDays(4 + chance.nextInt(9));
            home = admitted.plusDays(1 + chance.nextInt(chance.nextInt(5) == 0 ? 18 : 5));
            stays.add(new Stay(admitted, home));
        }
        SortedMap<LocalDate, BigDecimal> hours = new TreeMap<>();
        for (int change = chance.nextInt(4); change > 0; change--) {
            hours.put(startedOn.plusDays(2 + chance.nextInt(40)), BigDecimal.valueOf(4L + chance.nextInt(12)));
        }
        return new History(startedOn, stays, hours, startedOn.plusDays(12));
    }
}
