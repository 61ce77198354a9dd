package forms

import (
	"errors"
	"net/http"
)

var errEmpty = errors.New("name or password is empty")

// ValidateCredentials looks at what somebody typed.
func ValidateCredentials(name, password string) error {
	if name == "" || password == "" {
		return errEmpty
	}
	return nil
}

func login(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	if err := ValidateCredentials(r.FormValue("name"), r.FormValue("password")); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
