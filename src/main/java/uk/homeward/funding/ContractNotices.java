package uk.homeward.funding;

import java.time.LocalDate;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContractNotices extends Repository<ContractDecision, String> {

    /** @return 1 if it had not been told before, on whichever node */
    @Modifying
    @Query(
            value =
                    """
                    insert into contract_notice (service, notice, told_on) values (:service, :notice, :today)
                    on conflict do nothing
                    """,
            nativeQuery = true)
    int tell(String service, String notice, LocalDate today);
}
