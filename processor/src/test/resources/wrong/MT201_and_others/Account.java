package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable(
        identifier = "Party", // error: MT201
        schema = "public") // error: MT113
public class Account {
    Object nothing; // error: MT106

    @Id UUID uid;
}
