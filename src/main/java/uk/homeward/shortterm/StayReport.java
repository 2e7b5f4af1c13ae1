package uk.homeward.shortterm;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long people stay in a service, and what becomes of them. */
@Service
@Transactional(readOnly = true)
public class StayReport {

    private final Stays stays;

    StayReport(Stays stays) {
        this.stays = stays;
    }

    public List<LengthOfStay> lengths() {
        return stays.lengths();
    }

    public List<Outcome> outcomes() {
        return stays.outcomes();
    }

    public List<SequelCount> sequels() {
        return stays.sequels();
    }

    /** By financial year and service, only those in which anything began or ended. */
    public List<ServiceYear> years() {
        return stays.years();
    }
}
