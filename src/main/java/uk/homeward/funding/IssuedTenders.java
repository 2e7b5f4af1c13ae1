package uk.homeward.funding;

import java.util.List;
import org.springframework.data.repository.Repository;

interface IssuedTenders extends Repository<IssuedTender, Long> {

    IssuedTender saveAndFlush(IssuedTender tender);

    List<IssuedTender> findByServiceOrderByIssuedOnAscIdAsc(String service);
}
