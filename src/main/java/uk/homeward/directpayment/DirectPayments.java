package uk.homeward.directpayment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DirectPayments extends Repository<DirectPayment, Long> {

    DirectPayment saveAndFlush(DirectPayment payment);

    Optional<DirectPayment> findById(long id);

    /** The newest first. */
    List<DirectPayment> findByPackageIdOrderByIdDesc(long packageId);

    @Query(
            """
            select p from DirectPayment p
            where p.packageId = :packageId and p.status in (SETTING_UP, PAID, LIVE, ENDING)
            """)
    Optional<DirectPayment> findOpen(long packageId);
}
