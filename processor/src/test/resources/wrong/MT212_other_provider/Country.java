package common;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Country(@Id UUID uid) {}
