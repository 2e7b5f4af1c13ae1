package uk.homeward.provision;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.PlaceReturnService;
import uk.homeward.funding.CommitmentService;

/** A place and its money that were given back by mistake: the place first, as everywhere. */
@Service
@Transactional
public class ProvisionReturnService {

    private final PlaceReturnService places;
    private final CommitmentService money;

    ProvisionReturnService(PlaceReturnService places, CommitmentService money) {
        this.places = places;
        this.money = money;
    }

    /**
     * Never refused: support is given.
     *
     * @return whether the place is one more than there is: somebody has to find room
     */
    public boolean takeBack(String reference, LocalDate from, LocalDate until, String reason) {
        boolean full = places.takeBack(reference, from, until);
        money.goOn(reference, from, until, reason);
        return full;
    }
}
