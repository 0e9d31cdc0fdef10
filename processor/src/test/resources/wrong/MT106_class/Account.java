package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public class Account {
    @Id UUID uid;
    Map<String, Integer> settings; // error: MT106
}
