package com.acme;

import io.metatables.annotations.*;
import java.util.UUID;

/** What somebody noted: an entity of Hibernate and a model class in one. */
@jakarta.persistence.Entity
@MetaTable
public class Note {
    @jakarta.persistence.Id @Id UUID uid;
    @Column(length = 40) String title;
}
