package uk.homeward.funding;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AwardedContracts extends Repository<AwardedContract, Long> {

    AwardedContract saveAndFlush(AwardedContract contract);

    List<AwardedContract> findByServiceOrderByStartsOn(String service);
}
