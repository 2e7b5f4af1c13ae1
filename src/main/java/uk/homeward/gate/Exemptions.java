package uk.homeward.gate;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Exemptions extends Repository<Exemption, Long> {

    Exemption save(Exemption exemption);

    List<Exemption> findByPersonReferenceOrderByIdDesc(String personReference);
}
