package main

import (
	"go/types"
	"slices"
	"strings"
)

// surfaceOf gives what code outside can reach in a package, in the order of the text: by kind, then by name.
//
// That is every exported declaration, and every unexported type that one of them mentions:
// encoding/binary.BigEndian is a variable of such a type.
func surfaceOf(pkg *types.Package) []types.Object {
	reach := &reach{pkg: pkg, seen: map[types.Object]bool{}}
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		if object := scope.Lookup(name); object.Exported() {
			reach.add(object)
		}
	}
	slices.SortFunc(reach.objects, func(a, b types.Object) int {
		if byKind := strings.Compare(kindOf(a), kindOf(b)); byKind != 0 {
			return byKind
		}
		return strings.Compare(a.Name(), b.Name())
	})
	return reach.objects
}

func kindOf(object types.Object) string {
	switch object.(type) {
	case *types.Const:
		return "const"
	case *types.Func:
		return "func"
	case *types.Var:
		return "var"
	default:
		return "type"
	}
}

// reach collects declarations of one package and the types of that package which they mention.
type reach struct {
	pkg     *types.Package
	objects []types.Object
	seen    map[types.Object]bool
}

func (r *reach) add(object types.Object) {
	if object.Pkg() != r.pkg || r.seen[object] {
		return
	}
	if _, builtin := object.(*types.Builtin); builtin {
		return
	}
	r.seen[object] = true
	r.objects = append(r.objects, object)

	name, isType := object.(*types.TypeName)
	if !isType {
		r.follow(object.Type())
		return
	}
	if name.IsAlias() {
		r.follow(types.Unalias(name.Type()))
		return
	}
	for _, field := range fieldsOf(name.Type()) {
		r.follow(field.Type())
	}
	for _, method := range methodsOf(name.Type()) {
		r.follow(method.signature)
	}
}

// follow adds the unexported named types inside a type; the exported ones are there already.
func (r *reach) follow(t types.Type) {
	switch t := types.Unalias(t).(type) {
	case *types.Named:
		if !t.Obj().Exported() {
			r.add(t.Origin().Obj())
		}
		for i := range t.TypeArgs().Len() {
			r.follow(t.TypeArgs().At(i))
		}
	case *types.Pointer:
		r.follow(t.Elem())
	case *types.Slice:
		r.follow(t.Elem())
	case *types.Array:
		r.follow(t.Elem())
	case *types.Chan:
		r.follow(t.Elem())
	case *types.Map:
		r.follow(t.Key())
		r.follow(t.Elem())
	case *types.Signature:
		r.followTuple(t.Params())
		r.followTuple(t.Results())
	}
}

func (r *reach) followTuple(tuple *types.Tuple) {
	for i := range tuple.Len() {
		r.follow(tuple.At(i).Type())
	}
}
