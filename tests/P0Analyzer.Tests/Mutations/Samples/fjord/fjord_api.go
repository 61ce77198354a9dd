package fjord

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

var errUnknownHost = errors.New("no such host")

type account struct {
	ID     string
	Domain string
	Hosts  []string
}

type accountBatch struct {
	Accounts []account
	Next     *string
}

type session struct {
	ReadOnly bool
	Scopes   []string
}

type fjordAPI struct {
	user, password string
	client         *http.Client
}

func connect(user, password string) fjordAPI {
	return fjordAPI{user: user, password: password, client: &http.Client{}}
}

func (a fjordAPI) login(ctx context.Context) (*session, error) {
	var opened session
	if status, err := a.call(ctx, "login", nil, &opened); err != nil {
		return nil, fmt.Errorf("login: %w", err)
	} else if status != http.StatusOK {
		return nil, fmt.Errorf("login: status %d", status)
	}
	return &opened, nil
}

func (a fjordAPI) ownerOf(ctx context.Context, host string) (string, error) {
	var owner string
	status, err := a.call(ctx, "owner", map[string]string{"host": host}, &owner)
	if err != nil {
		return "", fmt.Errorf("owner: %w", err)
	}
	if status == http.StatusNotFound {
		return "", errUnknownHost
	}
	return owner, nil
}

func (a fjordAPI) accounts(ctx context.Context, next *string) (*accountBatch, error) {
	batch := &accountBatch{}
	status, err := a.call(ctx, "accounts", map[string]*string{"next": next}, batch)
	if err == nil && status == http.StatusGone {
		err = errStop
	}
	if err != nil {
		return nil, fmt.Errorf("accounts: %w", err)
	}
	return batch, nil
}

func (a fjordAPI) call(ctx context.Context, name string, arguments, into any) (int, error) {
	var body bytes.Buffer
	if err := json.NewEncoder(&body).Encode(arguments); err != nil {
		return 0, fmt.Errorf("arguments of %s: %w", name, err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://fjord.example/rpc/"+name, &body)
	if err != nil {
		return 0, fmt.Errorf("request: %w", err)
	}
	request.SetBasicAuth(a.user, a.password)
	response, err := a.client.Do(request)
	if err != nil {
		return 0, fmt.Errorf("calling %s: %w", name, err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(into); err != nil {
		return response.StatusCode, fmt.Errorf("result of %s: %w", name, err)
	}
	return response.StatusCode, nil
}
