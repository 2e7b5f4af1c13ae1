package uk.homeward.framework;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Inspections extends Repository<Inspection, Long> {

    Inspection saveAndFlush(Inspection inspection);

    Optional<Inspection> findById(long id);

    List<Inspection> findByProviderCodeOrderByInspectedOnDescIdDesc(String providerCode);
}
