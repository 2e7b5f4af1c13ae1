package uk.homeward.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.homeward.hospital.HospitalDays;

/** Days on which visits of a package are not wanted. */
@Embeddable
class Pauses {

    @ElementCollection
    @CollectionTable(name = "delivery_pause", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    private List<Pause> pauses = new ArrayList<>();

    List<Pause> all() {
        return List.copyOf(pauses);
    }

    void add(Pause pause) {
        pauses.add(pause);
    }

    /** The day of the return is at home again. */
    void inHospital(HospitalDays days) {
        pauses.removeIf(pause -> pause.cause() == PauseCause.HOSPITAL);
        days.stays()
                .forEach(stay -> pauses.add(new Pause(
                        null,
                        stay.admittedOn(),
                        stay.returnedOn() == null ? null : stay.returnedOn().minusDays(1),
                        PauseCause.HOSPITAL,
                        null)));
        pauses.removeIf(Pause::empty);
    }

    /** What was paused without a known end is so until this day. */
    void end(LocalDate lastDay) {
        pauses.replaceAll(pause -> pause.untilDay() == null ? pause.until(lastDay) : pause);
        pauses.removeIf(Pause::empty);
    }

    /** As they were. */
    void restore(List<Pause> before) {
        pauses.clear();
        pauses.addAll(before);
    }
}
