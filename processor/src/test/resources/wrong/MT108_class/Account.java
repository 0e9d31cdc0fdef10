package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public class Account {
    @Id UUID uid;

    @Column(
            name = "n",
            length = 10) // error: MT108
    Integer count;
}
