package uk.homeward.shortterm;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether people recover and stay independent. */
@Service
@Transactional(readOnly = true)
public class RecoveryReport {

    private final Recoveries recoveries;

    RecoveryReport(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    public List<Recovery> byMonth() {
        return recoveries.byMonth();
    }
}
